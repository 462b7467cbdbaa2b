package dk.medspor.restapi.contract;

import com.fasterxml.jackson.databind.JavaType;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that tell the records of one simple name apart: a nested one is called after its owner. */
final class SchemaName {

    private SchemaName() {}

    static String of(JavaType java) {
        String parameters =
                java.getBindings().getTypeParameters().stream()
                        .map(it -> it.getRawClass().getSimpleName())
                        .collect(Collectors.joining());
        return module(java.getRawClass()) + nested(java.getRawClass()) + parameters;
    }

    private static String nested(Class<?> type) {
        return Stream.<Class<?>>iterate(type, it -> it != null, Class::getEnclosingClass)
                .map(Class::getSimpleName)
                .filter(it -> !it.endsWith("Controller"))
                .reduce("", (inner, outer) -> outer + inner);
    }

    /** A draft has meetings and contributions of its own kind. */
    private static String module(Class<?> type) {
        return type.getPackageName().endsWith(".minutesimport")
                        && !type.getSimpleName().equals("Draft")
                ? "Draft"
                : "";
    }
}
