"""The images lab: softmax over the channels of images, and meta-ACON's switches."""
