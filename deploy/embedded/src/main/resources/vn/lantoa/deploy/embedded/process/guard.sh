# Becomes the command in "$@", after leaving a watcher behind that ends the command once the starter is gone.
# Words before the command: the signal to stop it with, the seconds it then has, "group" or "single".
#
# Standard input is a pipe whose other end only the starting JVM holds, so the read below returns when that JVM
# ends it or dies, by whatever means. The shell is replaced by the command: the JVM's child is the command itself, and there is
# nothing in between that could be killed. The watcher is forked twice, so that it is no child of the command, and
# stays in the command's process group: as long as it lives, neither that group's number nor the command's
# can be given to a stranger.
signal=$1 grace=$2 group=$3
shift 3
child=$$
exec 3<&0 </dev/null
(
    (
        trap '' HUP INT QUIT TERM
        cd /
        exec >/dev/null 2>&1
        read -r _ <&3
        kill -s "$signal" "$child"
        while [ "$grace" -gt 0 ] && kill -s 0 "$child"; do
            sleep 1
            grace=$((grace - 1))
        done
        if [ "$group" = group ]; then kill -s KILL -- "-$child"; else kill -s KILL "$child"; fi
    ) &
)
exec 3<&-
exec "$@"
