# Escrito por «telar nbgrader». Lo que aquí se puede cambiar: https://nbgrader.readthedocs.io
import os
import subprocess
import tempfile

import nbformat
from nbgrader.converters import Autograde
from nbgrader.preprocessors import Execute, NbGraderPreprocessor

# La orden de Telar que califica; cámbiela si movió su carpeta.
TELAR = "{telar}"


class CalificaEnLaCaja(NbGraderPreprocessor):
    """Califica las celdas de prueba con Telar, aislado, sin ejecutar el cuaderno del estudiante."""

    def preprocess(self, nb, resources):
        with tempfile.TemporaryDirectory(prefix="telar-") as carpeta:
            entrega = os.path.join(carpeta, "entrega.ipynb")
            resultado = os.path.join(carpeta, "resultado.ipynb")
            nbformat.write(nb, entrega)
            orden = [TELAR, "nbgrader-calificar", entrega, resultado]
            proceso = subprocess.run(
                orden, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, encoding="utf-8"
            )
            if proceso.returncode != 0:
                # Sin nota, que no es un cero: nbgrader lo anota y sigue con la entrega que viene.
                raise RuntimeError(proceso.stderr)
            return nbformat.read(resultado, as_version=4), resources


c = get_config()

c.CourseDirectory.course_id = "telar"

# Lo que queda donde se quita la solución; «java» es el lenguaje de los cuadernos de Telar.
c.ClearSolutions.code_stub = {"java": "// ESCRIBA SU CÓDIGO AQUÍ"}
c.ClearSolutions.text_stub = "ESCRIBA SU RESPUESTA AQUÍ"

# Una entrega a la que le falta una celda de prueba la recupera antes de calificarse.
c.OverwriteCells.add_missing_cells = True

# Ejecutar el cuaderno sería ejecutar con su cuenta lo que un estudiante haya escrito en él. Si en una
# tarea hay pruebas suyas, escritas en Java, y confía en quienes entregan, borre estas líneas.
c.Autograde.autograde_preprocessors = [
    CalificaEnLaCaja if paso is Execute else paso
    for paso in Autograde.autograde_preprocessors.default()
]
