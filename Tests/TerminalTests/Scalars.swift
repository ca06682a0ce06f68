/// Shorthand for what the terminal deals in.
func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }
