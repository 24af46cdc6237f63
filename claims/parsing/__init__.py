"""From text to paragraphs, quotations and parsed sentences."""
