# The regions of the body, from head to foot.

region-head = Head
region-eyes = Eyes
region-jaw = Jaw and mouth
region-throat = Throat
region-neck = Neck
region-shoulders = Shoulders
region-chest = Chest
region-back = Back
region-belly = Belly
region-arms = Arms
region-hands = Hands
region-hips = Hips
region-legs = Legs
region-knees = Knees
region-feet = Feet
region-all-over = All over
