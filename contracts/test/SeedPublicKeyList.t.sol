// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {OwnableUpgradeable} from "@openzeppelin/contracts-upgradeable/access/OwnableUpgradeable.sol";
import {
    Contributor,
    IServiceNodeRewards,
    SeedServiceNode,
    ServiceNode
} from "../src/interfaces/IServiceNodeRewards.sol";
import {StakingTest} from "./support/StakingTest.sol";

contract SeedPublicKeyListTest is StakingTest {
    function setUp() public override {
        super.setUp();
        useUnstartedRewards();
    }

    function seeds(uint256 count) private view returns (SeedServiceNode[] memory nodes) {
        nodes = new SeedServiceNode[](count);
        for (uint256 i = 0; i < count; ++i) {
            Contributor[] memory contributors = contributorsWith(pair(1, REQUIREMENT - 1));
            nodes[i] = SeedServiceNode(blsKey(i + 1), ed25519Key(i + 1), 1_700_000_000 + i, contributors);
        }
    }

    function expectRevertOf(SeedServiceNode[] memory nodes, bytes memory revertData) private {
        vm.expectRevert(revertData);
        rewards.seedPublicKeyList(nodes);
    }

    function test_error_not_the_owner() public {
        rewards.start();
        vm.prank(wallet(1));
        expectRevertOf(
            new SeedServiceNode[](1),
            abi.encodeWithSelector(OwnableUpgradeable.OwnableUnauthorizedAccount.selector, wallet(1))
        );
    }

    function test_error_started() public {
        rewards.start();
        expectRevertOf(
            new SeedServiceNode[](1),
            abi.encodeWithSelector(IServiceNodeRewards.ContractAlreadyStarted.selector)
        );
    }

    function test_error_no_contributors() public {
        expectRevertOf(
            new SeedServiceNode[](1),
            abi.encodeWithSelector(IServiceNodeRewards.InsufficientContributors.selector)
        );
    }

    function test_error_more_contributors_than_seats() public {
        SeedServiceNode[] memory nodes = new SeedServiceNode[](1);
        nodes[0].contributors = new Contributor[](11);
        expectRevertOf(nodes, abi.encodeWithSelector(IServiceNodeRewards.MaxContributorsExceeded.selector));
    }

    function test_error_null_bls_key() public {
        SeedServiceNode[] memory nodes = new SeedServiceNode[](1);
        nodes[0].contributors = new Contributor[](1);
        expectRevertOf(nodes, abi.encodeWithSelector(IServiceNodeRewards.NullBLSPubkey.selector));
    }

    function test_error_null_ed25519_key() public {
        SeedServiceNode[] memory nodes = seeds(2);
        nodes[1].blsPubkey = nodes[0].blsPubkey;
        nodes[1].ed25519Pubkey = 0;
        expectRevertOf(nodes, abi.encodeWithSelector(IServiceNodeRewards.NullEd25519Pubkey.selector));
    }

    function test_error_ed25519_key_is_listed() public {
        SeedServiceNode[] memory nodes = seeds(2);
        nodes[1] = nodes[0];
        expectRevertOf(
            nodes,
            abi.encodeWithSelector(IServiceNodeRewards.Ed25519PubkeyAlreadyExists.selector, 1)
        );
    }

    function test_error_bls_key_is_listed() public {
        SeedServiceNode[] memory nodes = seeds(2);
        nodes[1].blsPubkey = nodes[0].blsPubkey;
        nodes[1].contributors[0].staker.addr = address(0);
        expectRevertOf(nodes, abi.encodeWithSelector(IServiceNodeRewards.BLSPubkeyAlreadyExists.selector, 1));
    }

    function test_error_zero_contributor() public {
        SeedServiceNode[] memory nodes = seeds(1);
        nodes[0].contributors[1].staker.addr = address(0);
        nodes[0].contributors[1].stakedAmount = 0;
        expectRevertOf(nodes, abi.encodeWithSelector(IServiceNodeRewards.NullAddress.selector));
    }

    function test_error_stakes_do_not_sum_to_the_requirement() public {
        SeedServiceNode[] memory nodes = seeds(1);
        nodes[0].contributors[1].stakedAmount = 0;
        expectRevertOf(
            nodes,
            abi.encodeWithSelector(IServiceNodeRewards.ContributionTotalMismatch.selector, REQUIREMENT, 1)
        );
    }

    /// @dev No proof of possession, no tokens, no minimum for the operator and no limit of the block.
    function test_enters_nodes_with_their_own_timestamps() public {
        SeedServiceNode[] memory nodes = seeds(25);
        vm.expectEmit(address(rewards));
        emit IServiceNodeRewards.NewSeededServiceNode(1, nodes[0].blsPubkey, nodes[0].ed25519Pubkey);
        rewards.seedPublicKeyList(nodes);

        vm.assertEq(rewards.totalNodes(), 25, "nodes");
        vm.assertEq(rewards.blsNonSignerThreshold(), 8, "threshold");
        vm.assertEq(rewards.numPubkeyAggregationsForHeight(), 0, "not counted");
        vm.assertEq(rewards.lastHeightPubkeyWasAggregated(), 0, "not counted");
        assertSameKey(rewards.aggregatePubkey(), keySum(1, 25), "sum of keys");
        assertBalance(address(rewards), 0, "rewards contract");
        ServiceNode memory node = rewards.serviceNodes(2);
        vm.assertEq(node.addedTimestamp, 1_700_000_001, "added");
        vm.assertEq(node.operator, wallet(101), "operator");
        vm.assertEq(node.deposit, REQUIREMENT, "deposit");
        vm.assertEq(abi.encode(node.contributors), abi.encode(nodes[1].contributors), "contributors");
    }
}
