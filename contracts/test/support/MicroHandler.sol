// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {MicroPool} from "../../src/micro/MicroPool.sol";
import {SeatStage} from "../../src/seats/SeatHolder.sol";
import {MicroTest} from "./MicroTest.sol";

/// @title A pool that forge drives by random operations, each of which has to succeed.
/// @dev Wallets 1 … 6 join, move and leave. The pool is filled, its node starts, earns, leaves, or never starts.
contract MicroHandler is MicroTest {
    uint256 private constant WALLETS = 6;

    /// @dev Atomic SESH that came to the pool after the seat was taken, and before it by mistake.
    uint256 public totalReceived;
    uint256 public totalDonated;

    function putIn(uint256 who, uint256 amount) external {
        uint256 open = micro.open();
        if (micro.takenAt() != 0 || block.timestamp > DEADLINE || open == 0) return;
        amount = open < 1e9 ? open : bound(amount, 1e9, open);
        join(anyWallet(who), amount);
    }

    function takeBack(uint256 who, uint256 amount) external {
        address member = anyWallet(who);
        if (micro.takenAt() != 0) return;
        amount = bound(amount, 0, micro.balanceOf(member) / 4);
        vm.prank(member);
        micro.takeBack(amount);
    }

    function move(uint256 from, uint256 to, uint256 amount) external {
        amount = bound(amount, 0, micro.balanceOf(anyWallet(from)));
        vm.prank(anyWallet(from));
        micro.transfer(anyWallet(to), amount);
    }

    function changeWish(uint256 who, bool wishes) external {
        if (micro.balanceOf(anyWallet(who)) > 0) wish(anyWallet(who), wishes);
    }

    function othersFill() external {
        if (micro.stage() == SeatStage.Filling) fillNode(node, 1);
    }

    function networkPays(uint256 amount) external {
        if (micro.takenAt() == 0) return;
        credit(address(micro), bound(amount, 1, 400e9));
    }

    function collect() public {
        if (micro.takenAt() == 0) return;
        (uint256 proven, uint256 claimed) = rewards.recipients(address(micro));
        uint256 here = token.balanceOf(address(micro)) - micro.held();
        if (proven - claimed + here == 0) return;
        totalReceived += micro.collect(0, noSignature, nobody());
    }

    function claimShare(uint256 who) external {
        if (micro.claimable(anyWallet(who)) > 0) claim(anyWallet(who));
    }

    function sendByMistake(uint256 amount) external {
        amount = bound(amount, 1, 10e9);
        token.bridgeMint(address(micro), amount);
        totalDonated += amount;
    }

    function passTime(uint256 time) external {
        vm.warp(block.timestamp + bound(time, 1, 3 days));
    }

    function operatorStartsOver(uint256 seed) external {
        if (seed % 16 == 0 && micro.takenAt() != 0) resetNode(node);
    }

    // What the invariants look at.

    function thePool() external view returns (MicroPool) {
        return micro;
    }

    function poolBalance() external view returns (uint256) {
        return token.balanceOf(address(micro));
    }

    function wallets() public pure returns (address[] memory list) {
        list = new address[](WALLETS);
        for (uint256 i = 0; i < WALLETS; ++i) list[i] = wallet(i + 1);
    }

    /// @return paid what all members have claimed; what they paid in and took back does not count.
    function totalClaimed() external view returns (uint256 paid) {
        return totalReceived - micro.held();
    }

    /// @notice Any member ends it: by taking back, by giving the seat back, or by asking after the term.
    function everybodyLeaves() external {
        address[] memory list = wallets();
        if (micro.takenAt() == 0) {
            for (uint256 i = 0; i < list.length; ++i) {
                uint256 amount = micro.balanceOf(list[i]);
                vm.prank(list[i]);
                micro.takeBack(amount);
            }
            return;
        }
        vm.warp(block.timestamp + TERM + 30 days);
        if (micro.stage() == SeatStage.Filling) {
            totalReceived += TARGET + token.balanceOf(address(micro)) - micro.held();
            micro.giveSeatBack();
        }
        if (micro.stage() == SeatStage.Running) endNode(list);
        collect();
        for (uint256 i = 0; i < list.length; ++i) {
            if (micro.claimable(list[i]) > 0) claim(list[i]);
        }
    }

    function endNode(address[] memory list) private {
        for (uint256 i = 0; i < list.length; ++i) {
            if (micro.balanceOf(list[i]) == 0) continue;
            requestExit(list[i]);
            break;
        }
        removeNode(micro.nodeId());
        credit(address(micro), TARGET);
    }

    function anyWallet(uint256 seed) private pure returns (address) {
        return wallet(1 + (seed % WALLETS));
    }
}
