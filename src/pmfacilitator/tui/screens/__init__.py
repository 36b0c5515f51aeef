"""One file per activity; screens never import each other."""
