package vn.lantoa.media.gift;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.media.line.LineMessages;
import vn.lantoa.media.line.fault.FaultView;
import vn.lantoa.media.line.fault.LineFault;
import vn.lantoa.media.product.MediaProductService;
import vn.lantoa.media.product.stock.StockTable;
import vn.lantoa.media.reference.KnownCodeProblem;
import vn.lantoa.media.reference.MediaReferences;
import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.parameter.KnownCode;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;

/** Keeps the ledger of gifts. Who writes in it holds the product, so that its stock stays above zero. */
@ApplicationScoped
@Transactional
public class GiftService {

    private final GiftRepository gifts;
    private final MediaProductService products;
    private final StockTable stock;
    private final MediaReferences references;
    private final LineMessages words;
    private final AuditTrail audit;
    private final Clock clock;

    GiftService(
            GiftRepository gifts,
            MediaProductService products,
            StockTable stock,
            MediaReferences references,
            LineMessages words,
            AuditTrail audit,
            Clock clock) {
        this.gifts = gifts;
        this.products = products;
        this.stock = stock;
        this.references = references;
        this.words = words;
        this.audit = audit;
        this.clock = clock;
    }

    Page<GiftDistributionView> list(GiftFilter filter, PageRequest page) {
        KnownCode.require("product", filter.product, products::has);
        return gifts.page(filter, page).map(GiftDistribution::view);
    }

    GiftDistributionView get(UUID id) {
        return stored(id).view();
    }

    /** @throws Problem 409 when fewer copies are left than are given */
    GiftDistributionView give(NewGiftDistribution entry) {
        LocalDate today = BusinessTime.today(clock);
        new Problem.Collector()
                .inBodyIf(
                        products.hold(entry.product()).isEmpty(),
                        "product",
                        GiftProblem.GIFT_PRODUCT_UNKNOWN,
                        entry.product())
                .inBodyIf(
                        entry.eventCode() == null && entry.delegation() == null,
                        "eventCode",
                        GiftProblem.GIFT_OCCASION_REQUIRED)
                .inBodyIf(entry.givenOn().isAfter(today), "givenOn", GiftProblem.GIFT_IN_FUTURE, entry.givenOn(), today)
                .raise();
        long left = stock.of(entry.product()).left();
        if (entry.quantity() > left) {
            throw Problem.inBody("quantity", GiftProblem.GIFT_STOCK_SHORT, left, entry.product(), entry.quantity());
        }
        return written(new GiftDistribution(entry)).with(warnings(entry));
    }

    /**
     * Takes an entry back by another one.
     *
     * @throws Problem 409 when that was done before
     */
    GiftDistributionView reverse(UUID id, String reason) {
        GiftDistribution gift = stored(id);
        products.hold(gift.view().product());
        if (gift.isReversal()) {
            throw Problem.of(GiftProblem.GIFT_IS_REVERSAL, id);
        }
        if (gifts.isReversed(id)) {
            throw Problem.of(GiftProblem.GIFT_REVERSED, id);
        }
        return written(gift.reversal(reason)).with(List.of());
    }

    private GiftDistributionView written(GiftDistribution gift) {
        gifts.persistAndFlush(gift);
        GiftDistributionView view = gift.view();
        audit.record(AuditAction.APPENDED, path(view.id()), gift.version(), null, view);
        return view;
    }

    private List<FaultView> warnings(NewGiftDistribution entry) {
        String event = entry.eventCode();
        return event == null || references.known().hasEvent(event)
                ? List.of()
                : words.inWords(
                        List.of(new LineFault("eventCode", KnownCodeProblem.CODE_NOT_KNOWN_YET, List.of(event))));
    }

    private GiftDistribution stored(UUID id) {
        return gifts.findByIdOptional(id).orElseThrow(() -> Problem.of(GiftProblem.GIFT_NOT_FOUND, id));
    }

    static String path(UUID id) {
        return "gift-distributions/" + id;
    }
}
