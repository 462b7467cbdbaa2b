package dk.medspor.webui.corrections;

import dk.medspor.initiatives.CorrectableFact;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;

/** Puts the recorded value of a fact into words. */
@Component
public class FactValues {

    private final MessageSource words;
    private final ConversionService dates;

    FactValues(MessageSource words, ConversionService mvcConversionService) {
        this.words = words;
        this.dates = mvcConversionService;
    }

    /**
     * The value in words; dates in the language of the request.
     *
     * @param value in the form of corrections
     */
    public String say(
            CorrectableFact fact, String value, Function<MedBodyId, String> bodies, Locale locale) {
        return switch (fact) {
            case VERDICT -> words.getMessage("verdict." + value, new Object[0], locale);
            case HORIZON -> words.getMessage("horizon." + value, new Object[0], locale);
            case OWNER, PROMISED_TO, EVALUATED_BY ->
                    bodies.apply(new MedBodyId(UUID.fromString(value)));
            default -> String.valueOf(dates.convert(LocalDate.parse(value), String.class));
        };
    }
}
