"""The workbench: cases, reviews, evidence, consistency, reports, storage, pages."""
