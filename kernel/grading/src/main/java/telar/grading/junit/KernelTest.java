package telar.grading.junit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks the tests of an exercise: its methods take a {@link KernelUnderTest}, run in {@code @Order}
 * and are worth their {@link Points}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(KernelExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public @interface KernelTest {}
