"""Relève: assistants that act on a pay-later lender's books under written rules."""

import os

# Before numpy is loaded: OpenBLAS with a pool of threads ends that pool at every fork, and a
# process that forks (to start its database server as another user) while another thread reads a
# message then waits for ever. The encoders run on one thread anyway.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
