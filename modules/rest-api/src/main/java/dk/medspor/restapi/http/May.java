package dk.medspor.restapi.http;

import dk.medspor.access.Operation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which operation a method carries out; whoever may not is refused before anything is read. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface May {

    Operation value();
}
