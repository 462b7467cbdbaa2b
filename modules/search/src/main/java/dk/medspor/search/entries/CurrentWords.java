package dk.medspor.search.entries;

import dk.medspor.meetings.Agenda;
import dk.medspor.meetings.AgendaItem;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.Proceedings;
import dk.medspor.meetings.Proceedings.Concluded;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A meeting with what its items say and came to last, which is what its pages show. */
final class CurrentWords {

    private CurrentWords() {}

    static MeetingDossier of(MeetingDossier it) {
        return new MeetingDossier(
                it.id(),
                it.arrangement(),
                new Agenda(
                        it.agenda().items().stream().map(CurrentWords::of).toList(),
                        it.agenda().orderings(),
                        it.agenda().publications()),
                of(it.proceedings()),
                it.minutes());
    }

    private static AgendaItem of(AgendaItem it) {
        return new AgendaItem(
                it.item(),
                it.origin(),
                it.late(),
                List.of(it.wordings().getLast()),
                it.enclosures(),
                it.referrals(),
                it.leaving(),
                it.confidential());
    }

    private static Proceedings of(Proceedings it) {
        Map<Integer, Concluded> conclusions = new LinkedHashMap<>();
        it.conclusions().forEach(concluded -> conclusions.put(concluded.item(), concluded));
        return new Proceedings(
                it.attendance(),
                List.copyOf(conclusions.values()),
                it.followUps(),
                it.handovers(),
                it.evaluation().stream().toList());
    }
}
