package dk.medspor.minutesimport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Clients build on the form of a draft: what it has stays, under its name, as what it is. */
class DraftShapeTest {

    @Test
    void has_the_form_that_was_approved() throws IOException {
        assertThat(String.join("\n", shape("", Draft.class)) + "\n").isEqualTo(approved());
    }

    @Test
    void every_element_of_a_draft_says_where_it_stands() {
        assertThat(shape("", Draft.class))
                .filteredOn(it -> it.matches("/\\w+\\[] object"))
                .map(it -> it.replace(" object", "/spans[] object"))
                .isSubsetOf(shape("", Draft.class));
    }

    private static List<String> shape(String path, Type type) {
        if (type instanceof ParameterizedType it) {
            String inner = it.getRawType() == Optional.class ? path + "?" : path + "[]";
            return shape(inner, it.getActualTypeArguments()[0]);
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isEnum()) {
            return List.of(path + " " + names(raw));
        }
        if (!raw.isRecord()) {
            return List.of(path + " " + raw.getSimpleName());
        }
        var all = new ArrayList<String>();
        all.add(path + " object");
        for (RecordComponent it : raw.getRecordComponents()) {
            all.addAll(shape(path + "/" + it.getName(), it.getGenericType()));
        }
        return all;
    }

    private static String names(Class<?> constants) {
        return Arrays.stream(constants.getEnumConstants())
                .map(String::valueOf)
                .collect(Collectors.joining("|"));
    }

    private static String approved() throws IOException {
        try (var in = DraftShapeTest.class.getResourceAsStream("/draft.shape")) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
