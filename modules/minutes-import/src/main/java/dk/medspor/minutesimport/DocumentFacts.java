package dk.medspor.minutesimport;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the document says about itself.
 *
 * @param title what it is headed with
 * @param subject what it says it is about ("Vedrørende")
 * @param caseTitle the name of the case that it lies on
 * @param date of the document, not of a meeting
 * @param links every address in it, once
 */
public record DocumentFacts(
        DocumentKind kind,
        Optional<String> title,
        Optional<String> subject,
        Optional<String> caseTitle,
        Optional<LocalDate> date,
        List<CaseReference> caseReferences,
        Optional<String> author,
        Optional<String> authorEmail,
        Optional<String> department,
        List<String> recipients,
        List<Link> links,
        List<Span> spans)
        implements Sourced {

    public DocumentFacts {
        caseReferences = List.copyOf(caseReferences);
        recipients = List.copyOf(recipients);
        links = List.copyOf(links);
        spans = List.copyOf(spans);
    }
}
