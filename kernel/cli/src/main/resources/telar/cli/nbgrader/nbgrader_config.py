# Escrito por «telar nbgrader». Lo que aquí se puede cambiar: https://nbgrader.readthedocs.io
c = get_config()

c.CourseDirectory.course_id = "telar"

# Lo que queda donde se quita la solución; «java» es el lenguaje de los cuadernos de Telar.
c.ClearSolutions.code_stub = {"java": "// ESCRIBA SU CÓDIGO AQUÍ"}
c.ClearSolutions.text_stub = "ESCRIBA SU RESPUESTA AQUÍ"

# Una entrega a la que le falta una celda de prueba la recupera antes de calificarse.
c.OverwriteCells.add_missing_cells = True

# Segundos por celda.
c.ExecutePreprocessor.timeout = 60
