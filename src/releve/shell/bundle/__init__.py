"""One conversation for somebody outside: everything that is of it, and the proof that it was so."""
