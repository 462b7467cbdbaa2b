package dk.medspor.webui.desk;

import dk.medspor.medbodies.Basis;
import dk.medspor.medbodies.Composition;
import dk.medspor.medbodies.Seat;
import dk.medspor.medbodies.Side;
import dk.medspor.meetings.Attendance;
import dk.medspor.meetings.Attendance.Capacity;
import dk.medspor.meetings.Attendance.Presence;
import dk.medspor.people.PersonId;
import dk.medspor.webui.question.Persons.Person;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who comes to a meeting, as it is noted.
 *
 * @param members who holds a seat on the day of the meeting, or came as one who does
 * @param others who takes part without a seat
 * @param found those of the register who were searched for
 */
record AttendancePage(List<Member> members, List<Other> others, List<Person> found) {

    /**
     * Somebody who holds a seat.
     *
     * @param side empty where nobody constituted the body
     * @param substitute who stands in for the member, where the seat names somebody
     * @param stoodIn whether the substitute was there
     */
    record Member(
            Person person,
            Optional<Side> side,
            Optional<Basis> basis,
            Optional<Presence> presence,
            Optional<Person> substitute,
            boolean stoodIn) {}

    /**
     * Somebody without a seat.
     *
     * @param insteadOf for whom a substitute came
     */
    record Other(Person person, Capacity capacity, Presence presence, Optional<String> insteadOf) {}

    /** Everybody whom it names. */
    static Stream<UUID> persons(Collection<Composition> bodies, List<Attendance> noted) {
        return Stream.concat(
                bodies.stream()
                        .flatMap(it -> it.seats().stream())
                        .flatMap(Seat::persons)
                        .map(PersonId::value),
                noted.stream()
                        .flatMap(
                                it ->
                                        Stream.concat(
                                                Stream.of(it.personId()),
                                                it.insteadOf().stream())));
    }

    static AttendancePage of(
            Collection<Composition> bodies,
            List<Attendance> noted,
            Map<UUID, String> names,
            List<Person> found) {
        List<Seat> seats =
                bodies.stream()
                        .flatMap(it -> it.seats().stream())
                        .filter(it -> it.holder().isPresent())
                        .toList();
        List<UUID> seated =
                seats.stream().map(it -> it.holder().orElseThrow().value()).distinct().toList();
        Stream<Member> unseated =
                noted.stream()
                        .filter(it -> it.capacity() == Capacity.MEMBER)
                        .filter(it -> !seated.contains(it.personId()))
                        .map(it -> unseated(it, names));
        return new AttendancePage(
                Stream.concat(seats.stream().map(it -> member(it, noted, names)), unseated)
                        .toList(),
                noted.stream()
                        .filter(it -> it.capacity() != Capacity.MEMBER)
                        .map(it -> other(it, names))
                        .toList(),
                found);
    }

    private static Member member(Seat seat, List<Attendance> noted, Map<UUID, String> names) {
        UUID holder = seat.holder().orElseThrow().value();
        return new Member(
                person(holder, names),
                Optional.of(seat.side()),
                Optional.of(seat.basis()),
                presence(holder, noted),
                seat.substitute().map(it -> person(it.value(), names)),
                noted.stream()
                        .anyMatch(
                                it ->
                                        it.insteadOf().filter(holder::equals).isPresent()
                                                && it.presence() == Presence.PRESENT));
    }

    private static Member unseated(Attendance it, Map<UUID, String> names) {
        return new Member(
                person(it.personId(), names),
                Optional.empty(),
                Optional.empty(),
                Optional.of(it.presence()),
                Optional.empty(),
                false);
    }

    private static Other other(Attendance it, Map<UUID, String> names) {
        return new Other(
                person(it.personId(), names),
                it.capacity(),
                it.presence(),
                it.insteadOf().map(whom -> person(whom, names).name()));
    }

    private static Optional<Presence> presence(UUID person, List<Attendance> noted) {
        return noted.stream()
                .filter(it -> it.personId().equals(person))
                .map(Attendance::presence)
                .findFirst();
    }

    /** Who has no name that may be read here is told apart by the beginning of the id. */
    private static Person person(UUID id, Map<UUID, String> names) {
        return new Person(id, names.getOrDefault(id, id.toString().substring(0, 8)));
    }
}
