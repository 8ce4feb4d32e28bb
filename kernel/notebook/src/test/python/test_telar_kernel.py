"""The public jupyter_kernel_test suite, with the samples of Telar's kernel."""

import jupyter_kernel_test


class TelarKernelTests(jupyter_kernel_test.KernelTests):
    kernel_name = "telar-prueba"
    language_name = "java"
    file_extension = ".jshell"

    code_hello_world = 'System.out.println("hello, world");'
    code_stderr = 'System.err.println("error");'
    completion_samples = [
        {"text": "Math.hyp", "matches": {"hypot("}},
        {"text": 'var texto𝄞 = "𝄞"; texto𝄞.isBl'},
    ]
    complete_code_samples = ["1 + 1", "int x = 3;", "void f() { }", "// nada", "%ayuda"]
    incomplete_code_samples = ["int f() {", "for (int i = 0; i < 3; i++) {", "x +", "%%cuda"]
    invalid_code_samples = ["int a = ;", "}"]
    code_generate_error = "int n = 1 / 0;"
    code_execute_result = [
        {"code": "6 * 7", "result": "42"},
        {"code": '"hola" + 1', "result": "hola1"},
        {"code": "List.of(1, 2)", "result": "[1, 2]"},
    ]
    code_display_data = [
        {"code": 'display("<b>hola</b>", "text/html");', "mime": "text/html"},
        {"code": "display(List.of(1));", "mime": "text/plain"},
    ]
    supported_history_operations = ("tail", "range", "search")
    code_history_pattern = "6 *"
    code_inspect_sample = "Math.max"
    code_clear_output = "clearOutput();"


class TelarIopubWelcomeTests(jupyter_kernel_test.IopubWelcomeTests):
    kernel_name = "telar-prueba"
    support_iopub_welcome = True
