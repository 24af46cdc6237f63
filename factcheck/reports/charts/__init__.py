"""Charts of a report as SVG: no script, no request, no clock."""
