//! What is erased is gone for good.
