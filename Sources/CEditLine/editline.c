int ced_placeholder;
