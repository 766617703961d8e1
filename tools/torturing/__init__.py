"""The parts of `tools/torture.py`: the house under attack, its customers, and the proof."""
