package dk.medspor.initiatives;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Lists of facts with numbers. */
final class Facts {

    private Facts() {}

    static <T> List<T> and(List<T> all, T more) {
        return Stream.concat(all.stream(), Stream.of(more)).toList();
    }

    static <T extends NumberedFact> Optional<T> find(List<T> all, int number) {
        return all.stream().filter(it -> it.number() == number).findFirst();
    }

    static <T extends NumberedFact> List<T> without(List<T> all, int number) {
        return all.stream().filter(it -> it.number() != number).toList();
    }

    static <T extends NumberedFact> List<T> changed(
            List<T> all, int number, UnaryOperator<T> change) {
        return all.stream().map(it -> it.number() == number ? change.apply(it) : it).toList();
    }
}
