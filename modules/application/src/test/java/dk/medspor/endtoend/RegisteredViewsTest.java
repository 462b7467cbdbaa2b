package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.application.RegisteredViews;
import dk.medspor.meetings.AgendaItem;
import dk.medspor.meetings.Conclusion;
import dk.medspor.meetings.FollowUp;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.readmodels.View;
import dk.medspor.status.agendas.IncomingItem;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The views that an operator can name are those that the running application keeps up. */
class RegisteredViewsTest {

    /** What recurs on every agenda of a body is known to everybody. */
    private static final Set<Class<?>> OF_ITEMS =
            Set.of(AgendaItem.class, IncomingItem.class, Conclusion.class, FollowUp.class);

    /** The index of the search follows the log as they do. */
    @Test
    void every_view_is_registered() {
        var health = Medspor.shared().api().get("/actuator/health").body();

        assertThat(health.path("components").path("views").path("details").propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(
                                        Stream.of("search"),
                                        RegisteredViews.all().stream().map(View::name))
                                .toList());
    }

    /** What readers see of the words of items passes the rule of what is confidential. */
    @Test
    void documents_with_words_of_items_are_behind_a_veil() {
        assertThat(
                        RegisteredViews.all().stream()
                                .filter(it -> holdsWordsOfItems(it.documentType(), new HashSet<>()))
                                .map(View::name))
                .containsExactlyInAnyOrderElementsOf(
                        Medspor.shared().parts(ProjectedView.class).stream()
                                .filter(it -> it.isVeiled())
                                .map(it -> it.name())
                                .toList());
    }

    private static boolean holdsWordsOfItems(Type type, Set<Type> seen) {
        if (type instanceof ParameterizedType generic) {
            return Arrays.stream(generic.getActualTypeArguments())
                    .anyMatch(it -> holdsWordsOfItems(it, seen));
        }
        return type instanceof Class<?> known
                && seen.add(known)
                && (OF_ITEMS.contains(known) || (known.isRecord() && anyHolds(known, seen)));
    }

    private static boolean anyHolds(Class<?> document, Set<Type> seen) {
        return Arrays.stream(document.getRecordComponents())
                .anyMatch(it -> holdsWordsOfItems(it.getGenericType(), seen));
    }
}
