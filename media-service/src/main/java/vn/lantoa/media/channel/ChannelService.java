package vn.lantoa.media.channel;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.data.register.Register;
import vn.lantoa.platform.data.register.RegisterService;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.problem.Problem;

/** The list of channels. No two have a name in common. */
@ApplicationScoped
class ChannelService extends RegisterService<Channel, ChannelEntry, ChannelView> {

    private static final Register REGISTER = new Register(
            "channels",
            ChannelProblem.CHANNEL_NOT_FOUND,
            ChannelProblem.CHANNEL_EXISTS,
            ChannelProblem.CHANNEL_CODE_MISMATCH,
            ChannelEntry.CODE);

    private final ChannelNameTable names;

    ChannelService(
            ChannelRepository channels,
            ChannelNameTable names,
            ChannelPublisher publisher,
            Preconditions preconditions,
            AuditTrail audit) {
        super(REGISTER, Channel::new, channels, publisher, preconditions, audit);
        this.names = names;
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
        new Problem.Collector()
                .inBodyIf(
                        stored.aliasesWith(entry).size() > ChannelEntry.MOST_ALIASES,
                        "aliases",
                        ChannelProblem.CHANNEL_ALIASES_FULL,
                        stored.view().name(),
                        ChannelEntry.MOST_ALIASES)
                .raise();
        super.checkReplacement(stored, entry);
    }

    @Override
    protected ChannelView written(AuditAction action, Channel changed, @Nullable ChannelView before) {
        names.replace(changed.code(), changed.keys());
        return super.written(action, changed, before);
    }
}
