package vn.lantoa.media.channel;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.channel.ChannelEntry.ChannelMerger;
import vn.lantoa.media.line.LineMessages;
import vn.lantoa.media.line.fault.FaultView;
import vn.lantoa.media.line.fault.LineFault;
import vn.lantoa.media.press.PressAgencyService;
import vn.lantoa.media.reference.KnownCodeProblem;
import vn.lantoa.media.reference.OrganisationTable;
import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.data.register.Register;
import vn.lantoa.platform.data.register.RegisterService;
import vn.lantoa.platform.web.answer.Saved;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.text.TextForm;

/** The list of channels. No two have a name in common. */
@ApplicationScoped
class ChannelService extends RegisterService<Channel, ChannelEntry, ChannelView> {

    private static final Register REGISTER = new Register(
            "channels",
            ChannelProblem.CHANNEL_NOT_FOUND,
            ChannelProblem.CHANNEL_EXISTS,
            ChannelProblem.CHANNEL_CODE_MISMATCH,
            ChannelEntry.CODE);

    private final ChannelRepository channels;
    private final ChannelNameTable names;
    private final PressAgencyService press;
    private final OrganisationTable organisations;
    private final LineMessages words;
    private final Preconditions preconditions;

    ChannelService(
            ChannelRepository channels,
            ChannelNameTable names,
            PressAgencyService press,
            OrganisationTable organisations,
            LineMessages words,
            ChannelPublisher publisher,
            Preconditions preconditions,
            AuditTrail audit) {
        super(REGISTER, Channel::new, channels, publisher, preconditions, audit);
        this.channels = channels;
        this.names = names;
        this.press = press;
        this.organisations = organisations;
        this.words = words;
        this.preconditions = preconditions;
    }

    @Override
    public ChannelView register(ChannelEntry entry) {
        return super.register(entry).with(warnings(entry));
    }

    /** As of every register; the names of those that were merged into the channel stay its own, for they are closed. */
    @Override
    public Saved<ChannelView> put(String code, ChannelEntry entry) {
        ChannelEntry whole = channels.findByCode(code)
                .map(stored -> entry.withAliases(inherited(stored, entry)))
                .orElse(entry);
        Saved<ChannelView> saved = super.put(code, whole);
        return new Saved<>(saved.value().with(warnings(entry)), saved.created());
    }

    /** An owner that neither the press register has nor anybody told of here. */
    private List<FaultView> warnings(ChannelEntry entry) {
        String owner = entry.agency();
        return owner == null || press.has(owner) || organisations.has(owner)
                ? List.of()
                : words.inWords(List.of(new LineFault("agency", KnownCodeProblem.CODE_NOT_KNOWN_YET, List.of(owner))));
    }

    /** Which names of those that were merged into it an entry leaves out; what another channel has got is not there. */
    private List<String> inherited(Channel stored, ChannelEntry entry) {
        Set<String> said = Channel.keys(stored.code(), entry.name(), entry.aliases());
        Map<String, String> left = namesOfMerged(stored);
        left.keySet()
                .removeIf(key -> said.contains(key)
                        || names.otherOwner(key, stored.code()).isPresent());
        return List.copyOf(left.values());
    }

    /** The names of all that were merged into it, and into these, by their keys. */
    private Map<String, String> namesOfMerged(Channel stored) {
        Map<String, String> all = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(stored.merged());
        while (!open.isEmpty()) {
            String closed = open.remove();
            if (seen.add(closed)) {
                Channel one = stored(closed);
                one.names().forEach(name -> all.putIfAbsent(TextForm.key(name), name));
                open.addAll(one.merged());
            }
        }
        return all;
    }

    @Override
    protected void check(String code, ChannelEntry entry) {
        var faults = new Problem.Collector();
        ChannelRules.check(entry, faults);
        Channel.keys(code, entry.name(), entry.aliases()).forEach(key -> names.otherOwner(key, code)
                .ifPresent(other -> faults.inBody("name", ChannelProblem.CHANNEL_NAME_TAKEN, key, other)));
        faults.raise();
    }

    @Override
    protected void checkReplacement(Channel stored, ChannelEntry entry) {
        requireOpen(stored);
        Set<String> ofMerged = namesOfMerged(stored).keySet();
        List<String> own = stored.aliasesWith(entry).stream()
                .filter(alias -> !ofMerged.contains(TextForm.key(alias)))
                .toList();
        requireRoom("aliases", own, stored);
        super.checkReplacement(stored, entry);
    }

    private static void requireRoom(String field, List<String> aliases, Channel former) {
        new Problem.Collector()
                .inBodyIf(
                        aliases.size() > ChannelEntry.MOST_ALIASES,
                        field,
                        ChannelProblem.CHANNEL_ALIASES_FULL,
                        former.view().name(),
                        aliases.size(),
                        ChannelEntry.MOST_ALIASES)
                .raise();
    }

    private static void requireOpen(Channel channel) {
        if (channel.mergedInto() != null) {
            throw Problem.of(ChannelProblem.CHANNEL_MERGED, channel.code(), channel.mergedInto());
        }
    }

    /**
     * Merges a channel into another one, which closes it. Merged into the same one before, it stays as it is.
     *
     * @throws Problem 400 when the other one is the same or unknown, 404, 409 when either was merged into another
     *     before, 412 or 428 when the client has not seen the stored version
     */
    ChannelView merge(String code, ChannelMerger merger) {
        Map<String, Channel> held = channels.findLocked(Set.copyOf(List.of(code, merger.into())));
        Channel closing = Optional.ofNullable(held.get(code)).orElseGet(() -> stored(code));
        Channel survivor = held.get(merger.into());
        if (survivor == null) {
            throw Problem.inBody("into", ChannelProblem.CHANNEL_SURVIVOR_UNKNOWN, merger.into());
        }
        if (closing == survivor) {
            throw Problem.inBody("into", ChannelProblem.CHANNEL_MERGED_WITH_ITSELF, code);
        }
        if (survivor.code().equals(closing.mergedInto())) {
            return closing.view();
        }
        requireOpen(closing);
        requireOpen(survivor);
        requireRoom("into", survivor.aliasesWith(closing), closing);
        preconditions.requireMatch(closing.version());
        return merged(closing, survivor, merger.reason());
    }

    private ChannelView merged(Channel closing, Channel survivor, String reason) {
        ChannelView before = closing.view();
        ChannelView survivorBefore = survivor.view();
        closing.mergeInto(survivor, reason);
        channels.flush();
        ChannelView closed = written(AuditAction.TRANSITIONED, closing, before);
        written(AuditAction.REPLACED, survivor, survivorBefore);
        return closed;
    }

    @Override
    protected ChannelView written(AuditAction action, Channel changed, @Nullable ChannelView before) {
        names.replace(changed.code(), changed.keys());
        return super.written(action, changed, before);
    }
}
