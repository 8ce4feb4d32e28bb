package telar.cli.doctor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the doctor found; the names are the keys of its JSON, part of the contract.
 *
 * @param java version and folder of the JDK
 * @param device the device that would run a kernel; null when none would
 * @param nvrtc version of NVRTC; null without one (the emulator needs none)
 * @param kernelspec the folder that {@code jupyter kernelspec install} takes; null on failure
 * @param jupyter version of the private JupyterLab; null before the first {@code telar lab}
 * @param sandbox what isolates the code that is graded
 * @param problems in Spanish, with what to do; empty when all is well
 */
record Diagnosis(
    String java,
    @Nullable String device,
    @Nullable String nvrtc,
    @Nullable String kernelspec,
    @Nullable String jupyter,
    String sandbox,
    List<String> problems) {}
