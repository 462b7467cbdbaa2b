package dk.medspor.restapi.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import dk.medspor.kernel.DomainEvent;
import dk.medspor.kernel.EntityId;
import dk.medspor.kernel.Protected;
import dk.medspor.restapi.http.Text;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The form of requests and answers, read from their records: an {@code Optional} may be left out or
 * null, everything else is there. A converter of its own because the usual one looks at getters and
 * annotations, and these records have neither.
 */
final class RecordSchemas implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        JavaType java = TypeFactory.defaultInstance().constructType(type.getType());
        if (isOurs(java)) {
            return of(java, context);
        }
        return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    }

    private static boolean isOurs(JavaType java) {
        return java.getRawClass().getName().startsWith("dk.medspor.");
    }

    private Schema<?> of(JavaType java, ModelConverterContext context) {
        Class<?> raw = java.getRawClass();
        if (raw.isEnum()) {
            return text(names(raw));
        }
        if (EntityId.class.isAssignableFrom(raw)) {
            return text("uuid");
        }
        if (raw == Protected.class) {
            return of(java.containedTypeOrUnknown(0), context);
        }
        if (raw.isRecord()) {
            return isReadAsItsOnlyPart(raw) ? of(part(raw), context) : reference(java, context);
        }
        if (raw == DomainEvent.class) {
            return typed("object");
        }
        return other(java, context);
    }

    private Schema<?> other(JavaType java, ModelConverterContext context) {
        Class<?> raw = java.getRawClass();
        if (isOurs(java)) {
            return typed("object");
        }
        if (raw == Optional.class) {
            return orNull(of(java.containedTypeOrUnknown(0), context));
        }
        if (Collection.class.isAssignableFrom(raw)) {
            var list = new ArraySchema();
            list.setTypes(new LinkedHashSet<>(List.of("array")));
            list.setItems(of(java.getContentType(), context));
            return list;
        }
        if (Map.class.isAssignableFrom(raw)) {
            Schema<?> map = typed("object");
            map.setAdditionalProperties(of(java.getContentType(), context));
            return map;
        }
        return simple(raw);
    }

    private static Schema<?> simple(Class<?> raw) {
        return switch (raw.getSimpleName()) {
            case "UUID" -> text("uuid");
            case "LocalDate" -> text("date");
            case "Instant" -> text("date-time");
            case "URI" -> text("uri");
            case "String", "LocalTime", "Period" -> typed("string");
            case "int", "Integer" -> number("int32");
            case "long", "Long" -> number("int64");
            case "BigDecimal" -> typed("number");
            case "boolean", "Boolean" -> typed("boolean");
            case "OptionalInt" -> orNull(number("int32"));
            case "OptionalLong" -> orNull(number("int64"));
            default -> new JsonSchema();
        };
    }

    private Schema<?> reference(JavaType java, ModelConverterContext context) {
        String name = SchemaName.of(java);
        if (!context.getDefinedModels().containsKey(name)) {
            Schema<?> model = typed("object");
            context.defineModel(name, model);
            List<String> required = new ArrayList<>();
            for (RecordComponent component : java.getRawClass().getRecordComponents()) {
                JavaType type = resolved(component, java);
                model.addProperty(component.getName(), property(component, type, context));
                if (!isOptional(type.getRawClass())) {
                    required.add(component.getName());
                }
            }
            model.setRequired(required);
        }
        return new JsonSchema().$ref("#/components/schemas/" + name);
    }

    private static boolean isReadAsItsOnlyPart(Class<?> raw) {
        return Arrays.stream(raw.getDeclaredConstructors())
                .map(it -> it.getAnnotation(JsonCreator.class))
                .anyMatch(it -> it != null && it.mode() == JsonCreator.Mode.DELEGATING);
    }

    private static JavaType part(Class<?> raw) {
        return TypeFactory.defaultInstance()
                .constructType(raw.getRecordComponents()[0].getGenericType());
    }

    private Schema<?> property(
            RecordComponent component, JavaType type, ModelConverterContext context) {
        Schema<?> property = of(type, context);
        text(component)
                .ifPresent(
                        it -> {
                            property.setMinLength(1);
                            property.setMaxLength(it.max());
                        });
        return property;
    }

    private static Optional<Text> text(RecordComponent component) {
        AnnotatedElement used = component.getAnnotatedType();
        return Optional.ofNullable(used.getAnnotation(Text.class));
    }

    private static JavaType resolved(RecordComponent component, JavaType owner) {
        return TypeFactory.defaultInstance()
                .resolveMemberType(component.getGenericType(), owner.getBindings());
    }

    private static boolean isOptional(Class<?> raw) {
        return raw == Optional.class || raw == OptionalInt.class || raw == OptionalLong.class;
    }

    private static Schema<?> orNull(Schema<?> schema) {
        if (schema.getTypes() == null || schema.getEnum() != null) {
            return new JsonSchema().anyOf(List.of(schema, typed("null")));
        }
        schema.getTypes().add("null");
        return schema;
    }

    private static Schema<?> typed(String type) {
        Schema<?> schema = new JsonSchema();
        schema.setTypes(new LinkedHashSet<>(List.of(type)));
        return schema;
    }

    private static Schema<?> text(String format) {
        return typed("string").format(format);
    }

    private static Schema<?> number(String format) {
        return typed("integer").format(format);
    }

    private static Schema<?> text(List<String> names) {
        var schema = new JsonSchema();
        schema.setTypes(new LinkedHashSet<>(List.of("string")));
        names.forEach(schema::addEnumItemObject);
        return schema;
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(String::valueOf).toList();
    }
}
