#!/bin/sh
# Runs a program in a network of its own, in which it can look for names and for machines outside as on any other, and
# in which whatever it sends there is counted and refused. Needs to run in fresh namespaces: unshare -n -m.
#   closed-off.sh FOLDER PROGRAM...        the count is left in FOLDER/sent
set -e
folder=$1
shift
# The disks of other proofs must not be held here, or they could not lose their power.
grep -o '/[^ ]*/tendril-[^ ]*' /proc/self/mounts | while read -r disk; do umount --lazy "$disk" || true; done
ip link set lo up
# The kernel's own greetings to IPv6 neighbours are not the program's.
echo 1 > /proc/sys/net/ipv6/conf/default/disable_ipv6
ip link add out0 type veth peer name out1
ip addr add 198.51.100.2/24 dev out0
ip link set out0 up
ip link set out1 up
ip neigh add 198.51.100.1 lladdr 02:00:00:00:00:01 dev out0
ip neigh add 198.51.100.53 lladdr 02:00:00:00:00:02 dev out0
ip route add default via 198.51.100.1
nft add table inet watch
nft add chain inet watch out '{ type filter hook output priority 0; }'
nft add rule inet watch out oif lo accept
nft add rule inet watch out counter reject
echo 'nameserver 198.51.100.53' > "$folder/resolv.conf"
mount --bind "$folder/resolv.conf" "$(readlink -f /etc/resolv.conf)"
"$@"
nft list chain inet watch out > "$folder/sent"
