print("kronologi")
