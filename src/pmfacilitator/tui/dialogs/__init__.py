"""Small screens in front of the others, which ask or tell one thing."""
