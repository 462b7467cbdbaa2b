package dk.medspor.status.agreement;

import dk.medspor.kernel.DomainEvent;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.Office;
import dk.medspor.meetings.AgendaEvent.AgendaItemAdded;
import dk.medspor.meetings.AgendaEvent.AgendaItemChanged;
import dk.medspor.meetings.AgendaEvent.AgendaItemDeferred;
import dk.medspor.meetings.AgendaEvent.AgendaItemReferred;
import dk.medspor.meetings.AgendaEvent.AgendaItemRemoved;
import dk.medspor.meetings.AgendaEvent.AgendaOrdered;
import dk.medspor.meetings.ItemRef;
import dk.medspor.meetings.MeetingEvent;
import dk.medspor.meetings.MeetingEvent.MeetingHeld;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.MinutesEvent;
import dk.medspor.meetings.MinutesEvent.MinutesAmended;
import dk.medspor.meetings.MinutesEvent.MinutesApproved;
import dk.medspor.meetings.MinutesEvent.MinutesConfirmed;
import dk.medspor.meetings.MinutesEvent.MinutesDistributed;
import dk.medspor.meetings.MinutesEvent.MinutesDrafted;
import dk.medspor.meetings.MinutesEvent.MinutesEdited;
import dk.medspor.meetings.MinutesEvent.MinutesSubmitted;
import dk.medspor.meetings.ProceedingsEvent.FollowUpAgreed;
import dk.medspor.meetings.ProceedingsEvent.FollowUpClosed;
import dk.medspor.meetings.ProceedingsEvent.FollowUpReopened;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads the list of events from its beginning for every question. */
record NaiveMeetings(List<DomainEvent> events, LocalDate day) {

    private <T> List<T> all(Class<T> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private boolean byThen(LocalDate on) {
        return !on.isAfter(day);
    }

    /** The titles on an agenda, in their order. */
    List<String> agenda(MeetingId meeting) {
        List<Integer> order = new ArrayList<>();
        for (DomainEvent it : events) {
            switch (it) {
                case AgendaItemAdded e when e.meetingId().equals(meeting) -> order.add(e.item());
                case AgendaOrdered e when e.meetingId().equals(meeting) && byThen(e.on()) -> {
                    List<Integer> rest = new ArrayList<>(order);
                    rest.removeAll(e.items());
                    order.clear();
                    order.addAll(e.items());
                    order.addAll(rest);
                }
                default -> {}
            }
        }
        return order.stream().flatMap(it -> title(meeting, it).stream()).toList();
    }

    private Optional<String> title(MeetingId meeting, int item) {
        Optional<String> title = Optional.empty();
        for (DomainEvent it : events) {
            switch (it) {
                case AgendaItemAdded e when is(e, meeting, e.item() == item, e.on()) ->
                        title = Optional.of(e.content().title().value());
                case AgendaItemChanged e when is(e, meeting, e.item() == item, e.on()) ->
                        title = Optional.of(e.content().title().value());
                case AgendaItemRemoved e when is(e, meeting, e.item() == item, e.on()) ->
                        title = Optional.empty();
                case AgendaItemDeferred e when is(e, meeting, e.item() == item, e.on()) ->
                        title = Optional.empty();
                default -> {}
            }
        }
        return title;
    }

    private boolean is(MeetingEvent event, MeetingId meeting, boolean same, LocalDate on) {
        return event.meetingId().equals(meeting) && same && byThen(on);
    }

    /** What a body had still to do. */
    Set<String> open(MedBodyId body) {
        Set<String> open = new TreeSet<>();
        for (FollowUpAgreed it : all(FollowUpAgreed.class)) {
            if (it.bodyId().equals(body)
                    && byThen(it.followUp().agreedOn())
                    && closedOn(it).isEmpty()) {
                open.add(it.followUp().text().value());
            }
        }
        return open;
    }

    private Optional<LocalDate> closedOn(FollowUpAgreed agreed) {
        Optional<LocalDate> closed = Optional.empty();
        for (DomainEvent it : events) {
            switch (it) {
                case FollowUpClosed e
                        when e.meetingId().equals(agreed.meetingId())
                                && e.number() == agreed.followUp().number() ->
                        closed = Optional.of(e.closing().on()).filter(this::byThen);
                case FollowUpReopened e
                        when e.meetingId().equals(agreed.meetingId())
                                && e.number() == agreed.followUp().number() ->
                        closed = Optional.empty();
                default -> {}
            }
        }
        return closed;
    }

    /** What stood under "Siden sidst" at a meeting of a date. */
    Set<String> sinceLast(MeetingId meeting, LocalDate date) {
        var then = new NaiveMeetings(events, day.isBefore(date) ? day : date);
        Set<String> all = new TreeSet<>();
        for (FollowUpAgreed it : all(FollowUpAgreed.class)) {
            if (it.bodyId().equals(RandomMeetings.bodyOf(meeting))
                    && it.followUp().agreedOn().isBefore(date)
                    && then.byThen(it.followUp().agreedOn())
                    && then.closedOn(it).filter(date::isAfter).isEmpty()) {
                all.add(it.followUp().text().value());
            }
        }
        return all;
    }

    /** Which items waited for a body. */
    Set<String> waiting(MedBodyId body) {
        Set<String> all = new TreeSet<>();
        for (DomainEvent it : events) {
            switch (it) {
                case AgendaItemDeferred e when e.bodyId().equals(body) && byThen(e.on()) ->
                        all.add(new ItemRef(e.meetingId(), e.item()).toString());
                case AgendaItemReferred e
                        when e.to().bodyId().filter(body::equals).isPresent() && byThen(e.on()) ->
                        all.add(new ItemRef(e.meetingId(), e.item()).toString());
                default -> {}
            }
        }
        for (AgendaItemAdded it : all(AgendaItemAdded.class)) {
            if (it.bodyId().equals(body) && byThen(it.on())) {
                it.origin().source().map(ItemRef::toString).ifPresent(all::remove);
            }
        }
        return all;
    }

    /** Each version of the minutes of a meeting: how far it was, and what it remarked. */
    List<String> minutes(MeetingId meeting) {
        List<String> all = new ArrayList<>();
        for (int number = 1; number <= versions(events, meeting); number++) {
            List<MinutesEvent> its = ofVersion(meeting, number);
            if (byThen(its.getFirst().on())) {
                all.add(number + " " + stage(its) + " " + remarks(meeting, number));
            }
        }
        return all;
    }

    private List<MinutesEvent> ofVersion(MeetingId meeting, int number) {
        return all(MinutesEvent.class).stream()
                .filter(it -> it.meetingId().equals(meeting) && it.version() == number)
                .toList();
    }

    private String stage(List<MinutesEvent> its) {
        String stage = "DRAFT";
        Set<Office> missing = new TreeSet<>();
        for (MinutesEvent it : its.stream().filter(e -> byThen(e.on())).toList()) {
            switch (it) {
                case MinutesSubmitted e -> {
                    stage = "SUBMITTED";
                    missing.addAll(e.approvers());
                }
                case MinutesApproved e -> {
                    missing.remove(e.office());
                    stage = missing.isEmpty() && stage.equals("SUBMITTED") ? "APPROVED" : stage;
                }
                case MinutesDistributed _ ->
                        stage = stage.equals("CONFIRMED") ? stage : "DISTRIBUTED";
                case MinutesConfirmed _ -> stage = "CONFIRMED";
                case MinutesDrafted _, MinutesEdited _, MinutesAmended _ -> {}
            }
        }
        return stage;
    }

    private String remarks(MeetingId meeting, int number) {
        String said = "-";
        for (MinutesEvent it : all(MinutesEvent.class)) {
            if (it.meetingId().equals(meeting) && it.version() <= number && byThen(it.on())) {
                said =
                        switch (it) {
                            case MinutesEdited e -> e.text().value();
                            case MinutesAmended e -> e.text().value();
                            default -> said;
                        };
            }
        }
        return said;
    }

    /** How many versions there are. */
    static int versions(List<DomainEvent> events, MeetingId meeting) {
        return ofMinutes(events, meeting).mapToInt(MinutesEvent::version).max().orElse(0);
    }

    static Optional<LocalDate> lastOfMinutes(List<DomainEvent> events, MeetingId meeting) {
        return ofMinutes(events, meeting)
                .map(MinutesEvent::on)
                .reduce((one, other) -> one.isAfter(other) ? one : other);
    }

    static Optional<LocalDate> heldOn(List<DomainEvent> events, MeetingId meeting) {
        return events.stream()
                .filter(MeetingHeld.class::isInstance)
                .map(MeetingHeld.class::cast)
                .filter(it -> it.meetingId().equals(meeting))
                .map(it -> it.details().date())
                .findFirst();
    }

    private static Stream<MinutesEvent> ofMinutes(List<DomainEvent> events, MeetingId meeting) {
        return events.stream()
                .filter(MinutesEvent.class::isInstance)
                .map(MinutesEvent.class::cast)
                .filter(it -> it.meetingId().equals(meeting));
    }
}
