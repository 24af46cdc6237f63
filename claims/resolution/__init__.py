"""What a mention means."""
