"""One file per part of the write-up, each a function of the session that returns nothing where there is nothing."""
