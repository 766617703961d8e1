"""The parts of `tools/handovers.py`: a lender, who plays in it, and the proof."""
