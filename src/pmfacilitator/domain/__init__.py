"""The records and the rules over them; pure."""
