"""Pure renderers, from a Session to text."""
