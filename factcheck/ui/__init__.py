"""The pages of the workbench: they show read models and call use cases, one a button."""
