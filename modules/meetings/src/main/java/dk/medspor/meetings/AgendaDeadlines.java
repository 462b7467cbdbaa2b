package dk.medspor.meetings;

import dk.medspor.medbodies.RulesOfProcedure;
import java.time.LocalDate;

/**
 * What the rules of procedure of a body (forretningsorden) say about its agenda.
 *
 * @param proposalDays how many days before the meeting an item is proposed at the latest
 * @param publicationDays how many days before the meeting the agenda is sent at the latest
 */
public record AgendaDeadlines(int proposalDays, int publicationDays) {

    /** What holds where a body has agreed nothing else. */
    public static final AgendaDeadlines USUAL = of(RulesOfProcedure.USUAL);

    /** What these rules say of agendas. */
    public static AgendaDeadlines of(RulesOfProcedure rules) {
        return new AgendaDeadlines(rules.proposalDays(), rules.agendaDays());
    }

    /** The last day for proposals to a meeting. */
    public LocalDate proposalsUntil(LocalDate meeting) {
        return meeting.minusDays(proposalDays);
    }

    /** The last day for the publication of the agenda of a meeting. */
    public LocalDate publishedBy(LocalDate meeting) {
        return meeting.minusDays(publicationDays);
    }
}
