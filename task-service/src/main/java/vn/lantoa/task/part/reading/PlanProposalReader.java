package vn.lantoa.task.part.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.basis.LegalBasis;
import vn.lantoa.task.document.basis.LegalBasisReader;
import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.ClauseKind;
import vn.lantoa.task.proposal.reading.AgencyNames;

/** Which proposals (tờ trình) the sentences above a plan's first section name. */
public final class PlanProposalReader {

    private static final String PROPOSAL = "Tờ trình";

    /** Opens a sentence as the reader of legal bases wants it: {@code Trên cơ sở đề xuất của …} is none to it. */
    private static final String RELATION = "Theo ";

    private static final List<String> OFFICES = List.of("Giám đốc ", "Phó Giám đốc ", "Thủ trưởng ");

    private PlanProposalReader() {}

    /**
     * A proposal as a sentence names it.
     *
     * @param path the clause
     * @param proposer who proposed, as written; null where nobody is named
     */
    public record Named(
            String path,
            @Nullable String proposer,
            @Nullable String number,
            @Nullable LocalDate date) {

        /**
         * The code of who proposed: by its name, else by the end of the number; empty where the register has neither.
         */
        public Optional<String> proposer(AgencyNames register) {
            String name = proposer == null ? "" : withoutOffice(proposer);
            String symbol = number == null ? "" : number.substring(number.lastIndexOf('-') + 1);
            return register.find(name).or(() -> register.find(symbol));
        }
    }

    /** Those that have a number or a day, in the document's order. */
    public static List<Named> in(List<Clause> clauses) {
        List<Named> found = new ArrayList<>();
        for (Clause clause : clauses) {
            if (clause.kind() == ClauseKind.PREAMBLE || clause.kind() == ClauseKind.LEGAL_BASIS) {
                for (String part : clause.text().split(";")) {
                    read(clause.path(), part.strip(), found);
                }
            }
        }
        return found;
    }

    private static void read(String path, String part, List<Named> found) {
        if (part.contains(PROPOSAL)) {
            for (LegalBasis basis : LegalBasisReader.read(RELATION + part)) {
                boolean named = basis.number() != null || basis.issuedOn() != null;
                if (PROPOSAL.equals(basis.kind()) && named) {
                    found.add(new Named(path, basis.issuer(), basis.number(), basis.issuedOn()));
                }
            }
        }
    }

    private static String withoutOffice(String proposer) {
        return OFFICES.stream()
                .filter(proposer::startsWith)
                .map(office -> proposer.substring(office.length()))
                .findFirst()
                .orElse(proposer);
    }
}
