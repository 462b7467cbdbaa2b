package dk.medspor.restapi.contract;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The contract for people: a page without scripts, made from the document itself. */
@RestController
class ContractPage {

    private static final String DOCUMENT = "/v3/api-docs";
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final OpenApiWebMvcResource document;
    private final ContractWords words;
    private final JsonMapper json;

    ContractPage(OpenApiWebMvcResource document, ContractWords words, JsonMapper json) {
        this.document = document;
        this.words = words;
        this.json = json;
    }

    @GetMapping(path = "/api", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page(HttpServletRequest request, Locale locale) throws IOException {
        byte[] contract = document.openapiJson(request, DOCUMENT, Locale.ENGLISH);
        return ResponseEntity.ok()
                .contentType(HTML)
                .header("Content-Security-Policy", "default-src 'none'; style-src 'self'")
                .body(new ContractHtml(words, locale, json).of(json.readTree(contract)));
    }

    @GetMapping(path = "/api/contract.css", produces = "text/css")
    ClassPathResource style() {
        return new ClassPathResource("/dk/medspor/restapi/contract.css");
    }
}
