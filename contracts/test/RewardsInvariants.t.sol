// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {ServiceNode} from "../src/interfaces/IServiceNodeRewards.sol";
import {G1Point} from "../src/libraries/G1.sol";
import {ServiceNodeRewards} from "../src/ServiceNodeRewards.sol";
import {SESH} from "../src/SESH.sol";
import {BlsSigner} from "./support/BlsSigner.sol";
import {RewardsHandler} from "./support/RewardsHandler.sol";
import {FuzzSelector, TestBase} from "./support/TestBase.sol";

/// @title What holds after any sequence of registrations, proofs, claims, exits, liquidations and payouts.
contract RewardsInvariantsTest is TestBase {
    RewardsHandler private handler;
    ServiceNodeRewards private rewards;
    SESH private token;
    address private pool;

    function setUp() public {
        handler = new RewardsHandler();
        handler.setUp();
        (rewards, token, pool) = handler.contracts();
    }

    function targetSelectors() public view returns (FuzzSelector[] memory targets) {
        bytes4[] memory selectors = new bytes4[](10);
        selectors[0] = RewardsHandler.register.selector;
        selectors[1] = RewardsHandler.proveRewards.selector;
        selectors[2] = RewardsHandler.claim.selector;
        selectors[3] = RewardsHandler.askToLeave.selector;
        selectors[4] = RewardsHandler.exitWithSignature.selector;
        selectors[5] = RewardsHandler.exitAfterWaitTime.selector;
        selectors[6] = RewardsHandler.liquidate.selector;
        selectors[7] = RewardsHandler.payOut.selector;
        selectors[8] = RewardsHandler.changeRequirement.selector;
        selectors[9] = RewardsHandler.passTime.selector;
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(handler), selectors);
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    /// @dev One function, so that forge spends its sequences once for all of them.
    function invariant_all() public view {
        tokens_are_conserved();
        aggregate_key_is_the_sum_of_live_keys();
        claimed_is_never_above_proven();
        list_links_are_intact();
        stakes_of_a_node_sum_to_its_deposit();
    }

    /// @dev No token appears, vanishes or lies where it should not.
    function tokens_are_conserved() private view {
        uint256 held = token.balanceOf(address(rewards));
        vm.assertEq(held, handler.expectedHolding(), "rewards contract");

        uint256 sum = held + token.balanceOf(pool);
        address[] memory wallets = handler.wallets();
        uint256 paid;
        for (uint256 i = 0; i < wallets.length; ++i) paid += token.balanceOf(wallets[i]);
        vm.assertEq(paid, handler.totalClaimed() + handler.totalLiquidated(), "wallets");
        vm.assertEq(sum + paid, token.totalSupply(), "supply");
    }

    function aggregate_key_is_the_sum_of_live_keys() private view {
        G1Point memory expected = BlsSigner.publicKey(handler.liveSecrets());
        vm.assertEq(abi.encode(rewards.aggregatePubkey()), abi.encode(expected), "sum of keys");
    }

    function claimed_is_never_above_proven() private view {
        address[] memory wallets = handler.wallets();
        uint256 sum;
        for (uint256 i = 0; i < wallets.length; ++i) {
            (uint256 proven, uint256 claimed) = rewards.recipients(wallets[i]);
            vm.assertLe(claimed, proven, "claimed");
            sum += claimed;
        }
        vm.assertEq(sum, handler.totalClaimed(), "claims");
        vm.assertLe(rewards.currentClaimTotal(), rewards.claimThreshold(), "claims of the cycle");
    }

    function list_links_are_intact() private view {
        uint64 previous = 0;
        uint64 id = rewards.serviceNodes(0).next;
        uint256 count;
        for (; id != 0; ++count) {
            ServiceNode memory node = rewards.serviceNodes(id);
            vm.assertEq(node.prev, previous, "prev");
            vm.assertLt(previous, id, "order of registration");
            vm.assertLt(id, rewards.nextServiceNodeID(), "next id");
            bytes memory key = abi.encodePacked(node.blsPubkey.X, node.blsPubkey.Y);
            vm.assertEq(rewards.serviceNodeIDs(key), id, "id by BLS key");
            vm.assertEq(rewards.ed25519ToServiceNodeID(node.ed25519Pubkey), id, "id by Ed25519 key");
            (previous, id) = (id, node.next);
        }
        vm.assertEq(rewards.serviceNodes(0).prev, previous, "last");
        vm.assertEq(rewards.totalNodes(), count, "nodes");
        vm.assertEq(rewards.blsNonSignerThreshold(), count / 3, "absent signers");
    }

    function stakes_of_a_node_sum_to_its_deposit() private view {
        (uint64[] memory ids, ) = rewards.allServiceNodeIDs();
        for (uint256 i = 0; i < ids.length; ++i) {
            ServiceNode memory node = rewards.serviceNodes(ids[i]);
            uint256 sum;
            for (uint256 j = 0; j < node.contributors.length; ++j) sum += node.contributors[j].stakedAmount;
            vm.assertEq(sum, node.deposit, "deposit");
        }
    }
}
