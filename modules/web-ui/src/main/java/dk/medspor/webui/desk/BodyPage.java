package dk.medspor.webui.desk;

import dk.medspor.medbodies.Basis;
import dk.medspor.medbodies.Composition;
import dk.medspor.medbodies.GroupReport;
import dk.medspor.medbodies.Mandate;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.MedBodyProfile;
import dk.medspor.medbodies.Seat;
import dk.medspor.medbodies.Side;
import dk.medspor.medbodies.Tier;
import dk.medspor.people.PersonId;
import dk.medspor.webui.question.Persons.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A body and who sits on it, as it is shown.
 *
 * @param above the name of the body it belongs to
 * @param successor the name of the body that took its place
 * @param below the bodies that belong to it, by name
 * @param selectable who can be given a seat: those who have one, and those searched for
 */
record BodyPage(
        UUID id,
        String name,
        Tier tier,
        boolean evaluates,
        Optional<LocalDate> validFrom,
        List<String> covers,
        Optional<Mandate> mandate,
        Optional<GroupReport> report,
        Optional<LocalDate> endedOn,
        Optional<Neighbour> above,
        Optional<Neighbour> successor,
        List<Neighbour> below,
        Optional<Term> term,
        List<Place> seats,
        List<Person> selectable) {

    /** Another body. */
    record Neighbour(MedBodyId id, String name) {}

    /**
     * The term.
     *
     * @param over whether it is, and nobody constituted the body anew
     */
    record Term(LocalDate from, Optional<LocalDate> until, boolean over) {}

    /** A seat. */
    record Place(
            UUID id,
            Side side,
            Basis basis,
            Optional<Person> holder,
            Optional<Person> substitute,
            boolean chair,
            boolean viceChair) {

        static Place of(Seat it, Composition in, Map<UUID, String> names) {
            return new Place(
                    it.id().value(),
                    it.side(),
                    it.basis(),
                    it.holder().map(person -> person(person, names)),
                    it.substitute().map(person -> person(person, names)),
                    in.chair().filter(it.id()::equals).isPresent(),
                    in.viceChair().filter(it.id()::equals).isPresent());
        }
    }

    static BodyPage of(
            MedBodyProfile body,
            List<MedBodyProfile> all,
            Optional<Composition> composition,
            Map<UUID, String> names,
            List<Person> found,
            LocalDate today) {
        List<Place> seats =
                composition.stream()
                        .flatMap(in -> in.seats().stream().map(it -> Place.of(it, in, names)))
                        .toList();
        return new BodyPage(
                body.id().value(),
                body.name(),
                body.tier(),
                body.evaluates(),
                body.validFrom(),
                body.covers(),
                body.mandate(),
                body.report(),
                body.dissolved().map(it -> it.on()),
                body.parentId().flatMap(it -> neighbour(it, all)),
                body.dissolved().flatMap(it -> neighbour(it.successorId(), all)),
                all.stream()
                        .filter(it -> it.parentId().filter(body.id()::equals).isPresent())
                        .filter(it -> it.dissolved().isEmpty())
                        .map(it -> new Neighbour(it.id(), it.name()))
                        .toList(),
                composition.map(
                        it -> new Term(it.constitutedOn(), it.until(), it.isExpired(today))),
                seats,
                Stream.concat(
                                found.stream(),
                                seats.stream()
                                        .flatMap(
                                                it ->
                                                        Stream.concat(
                                                                it.holder().stream(),
                                                                it.substitute().stream())))
                        .distinct()
                        .toList());
    }

    private static Optional<Neighbour> neighbour(MedBodyId id, List<MedBodyProfile> all) {
        return all.stream()
                .filter(it -> it.id().equals(id))
                .map(it -> new Neighbour(it.id(), it.name()))
                .findFirst();
    }

    private static Person person(PersonId id, Map<UUID, String> names) {
        return new Person(
                id.value(), names.getOrDefault(id.value(), id.toString().substring(0, 8)));
    }

    /** Everybody who is named for a seat. */
    static List<UUID> persons(Optional<Composition> composition) {
        return composition.stream()
                .flatMap(it -> it.seats().stream())
                .flatMap(Seat::persons)
                .map(PersonId::value)
                .toList();
    }
}
