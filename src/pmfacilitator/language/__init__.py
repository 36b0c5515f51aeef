"""Blame-oriented phrasing: noticed, explained, reframed; pure, standard library only."""
