"""What is unsafe in a deployment: looked at from outside, with a remedy beside each finding."""
