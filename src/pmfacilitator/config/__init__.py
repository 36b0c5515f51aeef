"""What users configure: where files live, keys, agenda templates, words."""
