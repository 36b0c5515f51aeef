"""From typed lines and other tools' files to records; pure."""
