package dk.medspor.medbodies;

import dk.medspor.kernel.Protected;
import java.time.LocalDate;

/** What a group reported back, and when. */
public record GroupReport(LocalDate on, Protected<String> text) {}
