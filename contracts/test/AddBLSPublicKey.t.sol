// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {PausableUpgradeable} from "@openzeppelin/contracts-upgradeable/utils/PausableUpgradeable.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {
    Contributor,
    IServiceNodeRewards,
    ServiceNode,
    ServiceNodeParams
} from "../src/interfaces/IServiceNodeRewards.sol";
import {BLSSignatureParams} from "../src/libraries/Bls.sol";
import {Fp} from "../src/libraries/Fp.sol";
import {G1Point} from "../src/libraries/G1.sol";
import {BlsSigner} from "./support/BlsSigner.sol";
import {StakingTest} from "./support/StakingTest.sol";

/// @title addBLSPublicKey. The arguments of a test that expects a revert also break the checks after it where they can.
contract AddBLSPublicKeyTest is StakingTest {
    struct Registration {
        G1Point key;
        BLSSignatureParams signature;
        ServiceNodeParams params;
        Contributor[] contributors;
    }

    address private immutable operator = wallet(101);

    function registration(uint256 number) private view returns (Registration memory r) {
        r.key = blsKey(number);
        r.signature = proof(number, operator);
        r.params = nodeParams(number);
    }

    function submit(Registration memory r) private {
        vm.prank(operator);
        rewards.addBLSPublicKey(r.key, r.signature, r.params, r.contributors);
    }

    function error(bytes4 selector) private pure returns (bytes memory) {
        return abi.encodeWithSelector(selector);
    }

    function test_error_paused() public {
        useUnstartedRewards();
        rewards.pause();
        Registration memory r;
        vm.expectRevert(error(PausableUpgradeable.EnforcedPause.selector));
        submit(r);
    }

    function test_error_not_started() public {
        useUnstartedRewards();
        Registration memory r;
        r.contributors = new Contributor[](11);
        vm.expectRevert(error(IServiceNodeRewards.ContractNotStarted.selector));
        submit(r);
    }

    function test_error_more_contributors_than_seats() public {
        Registration memory r;
        r.contributors = new Contributor[](11);
        vm.expectRevert(error(IServiceNodeRewards.MaxContributorsExceeded.selector));
        submit(r);
    }

    function testFuzz_error_stakes_do_not_sum_to_the_requirement(uint256 sum) public {
        sum = bound(sum, 0, 2 * REQUIREMENT);
        vm.assume(sum != REQUIREMENT);
        addNode(1, operator);
        Registration memory r = registration(1);
        r.contributors = contributorsWith(pair(0, sum));
        vm.expectRevert(
            abi.encodeWithSelector(IServiceNodeRewards.ContributionTotalMismatch.selector, REQUIREMENT, sum)
        );
        submit(r);
    }

    function testFuzz_error_operator_stakes_less_than_a_quarter(uint256 stake) public {
        stake = bound(stake, 0, REQUIREMENT / 4 - 1);
        addNode(1, operator);
        Registration memory r = registration(1);
        r.contributors = contributorsWith(pair(stake, REQUIREMENT - stake));
        vm.expectRevert(
            abi.encodeWithSelector(IServiceNodeRewards.InsufficientOperatorContribution.selector, stake)
        );
        submit(r);
    }

    function test_error_bls_key_is_listed() public {
        uint64 id = addNode(1, operator);
        Registration memory r = registration(1);
        r.signature.sigs0 = 0; // not a point, but not looked at
        vm.expectRevert(abi.encodeWithSelector(IServiceNodeRewards.BLSPubkeyAlreadyExists.selector, id));
        submit(r);
    }

    function test_error_proof_is_bound_to_another_operator() public {
        Registration memory r = registration(1);
        r.signature = proof(1, wallet(102));
        vm.expectRevert(error(IServiceNodeRewards.InvalidBLSProofOfPossession.selector));
        submit(r);
    }

    function test_error_proof_is_bound_to_another_ed25519_key() public {
        Registration memory r = registration(1);
        r.params.serviceNodePubkey = 0;
        vm.expectRevert(error(IServiceNodeRewards.InvalidBLSProofOfPossession.selector));
        submit(r);
    }

    function test_error_proof_of_the_payer_when_another_wallet_operates() public {
        Registration memory r = registration(1);
        r.contributors = contributorsWith(pair(REQUIREMENT, 0));
        r.contributors[0].staker.addr = wallet(103);
        vm.expectRevert(error(IServiceNodeRewards.InvalidBLSProofOfPossession.selector));
        submit(r);
    }

    function test_error_null_signature() public {
        Registration memory r = registration(1);
        r.signature = BLSSignatureParams(0, 0, 0, 0);
        vm.expectRevert(error(IServiceNodeRewards.InvalidBLSProofOfPossession.selector));
        submit(r);
    }

    function test_error_null_bls_key() public {
        Registration memory r;
        vm.expectRevert(error(IServiceNodeRewards.NullBLSPubkey.selector));
        submit(r);
    }

    function test_error_null_ed25519_key() public {
        Registration memory r = registration(1);
        r.params.serviceNodePubkey = 0;
        r.signature = BlsSigner.sign(
            secretKey(1),
            abi.encodePacked(rewards.proofOfPossessionTag(), r.key.X, r.key.Y, operator, uint256(0)),
            rewards.hashToG2Tag()
        );
        vm.expectRevert(error(IServiceNodeRewards.NullEd25519Pubkey.selector));
        submit(r);
    }

    function test_error_ed25519_key_is_listed() public {
        uint64 id = addNode(1, operator);
        Registration memory r = registration(2);
        r.params.serviceNodePubkey = ed25519Key(1);
        r.signature = BlsSigner.sign(
            secretKey(2),
            abi.encodePacked(rewards.proofOfPossessionTag(), r.key.X, r.key.Y, operator, ed25519Key(1)),
            rewards.hashToG2Tag()
        );
        vm.expectRevert(abi.encodeWithSelector(IServiceNodeRewards.Ed25519PubkeyAlreadyExists.selector, id));
        submit(r);
    }

    function test_error_twenty_first_registration_of_a_block() public {
        addNodes(20);
        vm.assertEq(rewards.numPubkeyAggregationsForHeight(), 20, "counted");
        Registration memory r = registration(21);
        vm.expectRevert(error(IServiceNodeRewards.MaxPubkeyAggregationsExceeded.selector));
        submit(r);

        vm.roll(block.number + 1);
        addNode(21, wallet(21));
        vm.assertEq(rewards.numPubkeyAggregationsForHeight(), 1, "counted anew");
        vm.assertEq(rewards.lastHeightPubkeyWasAggregated(), block.number, "height");
    }

    /// @dev Its negation is reduced, so the proof passes; only the sum of keys meets the unreduced coordinate.
    function test_error_second_key_has_an_unreduced_coordinate() public {
        addNode(1, operator);
        Registration memory r = unreducedRegistration();
        vm.expectRevert(reason("Call to precompiled contract for add failed"));
        submit(r);
    }

    function test_first_key_may_have_an_unreduced_coordinate() public {
        Registration memory r = unreducedRegistration();
        fund(operator, address(rewards), REQUIREMENT);
        submit(r);
        assertSameKey(rewards.aggregatePubkey(), r.key, "sum");
    }

    function unreducedRegistration() private view returns (Registration memory r) {
        r = registration(2);
        r.key.Y += Fp.P;
        r.signature = BlsSigner.sign(
            secretKey(2),
            abi.encodePacked(rewards.proofOfPossessionTag(), r.key.X, r.key.Y, operator, ed25519Key(2)),
            rewards.hashToG2Tag()
        );
    }

    function testFuzz_error_allowance_too_small(uint256 allowance) public {
        allowance = bound(allowance, 0, REQUIREMENT - 1);
        fund(operator, address(rewards), allowance);
        Registration memory r = registration(1);
        vm.expectRevert(
            abi.encodeWithSelector(
                IERC20Errors.ERC20InsufficientAllowance.selector,
                address(rewards),
                allowance,
                REQUIREMENT
            )
        );
        submit(r);
    }

    function testFuzz_error_balance_too_small(uint256 balance) public {
        balance = bound(balance, 0, REQUIREMENT - 1);
        fund(operator, address(rewards), balance);
        vm.prank(operator);
        token.approve(address(rewards), REQUIREMENT);
        Registration memory r = registration(1);
        vm.expectRevert(
            abi.encodeWithSelector(
                IERC20Errors.ERC20InsufficientBalance.selector,
                operator,
                balance,
                REQUIREMENT
            )
        );
        submit(r);
    }

    function test_without_contributors_the_caller_stakes_alone() public {
        fund(operator, address(rewards), REQUIREMENT + 5);
        Registration memory r = registration(1);
        Contributor[] memory alone = contributorsWith(only1(REQUIREMENT));
        alone[0].staker.beneficiary = operator;

        vm.expectEmit(address(rewards));
        emit IServiceNodeRewards.NewServiceNodeV2(1, operator, r.key, r.params, alone);
        submit(r);

        assertBalance(operator, 5, "operator");
        assertBalance(address(rewards), FLOAT + REQUIREMENT, "rewards contract");
        ServiceNode memory node = rewards.serviceNodes(1);
        vm.assertEq(abi.encode(node.contributors), abi.encode(alone), "contributors");
    }

    /// @dev The payer need not be a contributor; shares, fees and addresses are left to the network.
    function testFuzz_one_wallet_pays_for_listed_contributors(uint256 stake, uint16 fee) public {
        stake = bound(stake, (REQUIREMENT + 3) / 4, REQUIREMENT);
        address payer = wallet(500);
        fund(payer, address(rewards), REQUIREMENT);
        Registration memory r = registration(1);
        r.params.fee = fee;
        r.contributors = contributorsWith(pair(stake, REQUIREMENT - stake));
        r.contributors[1].staker.addr = address(0);

        vm.expectEmit(address(rewards));
        emit IServiceNodeRewards.NewServiceNodeV2(1, payer, r.key, r.params, r.contributors);
        vm.prank(payer);
        rewards.addBLSPublicKey(r.key, r.signature, r.params, r.contributors);

        assertBalance(payer, 0, "payer");
        ServiceNode memory node = rewards.serviceNodes(1);
        vm.assertEq(node.operator, operator, "operator");
        vm.assertEq(abi.encode(node.contributors), abi.encode(r.contributors), "contributors");
    }

    function test_the_record_the_lists_and_the_key_sum() public {
        addNodes(3);
        ServiceNode memory node = rewards.serviceNodes(2);
        vm.assertEq(node.prev, 1, "prev");
        vm.assertEq(node.next, 3, "next");
        vm.assertEq(node.operator, wallet(2), "operator");
        assertSameKey(node.blsPubkey, blsKey(2), "key");
        vm.assertEq(node.addedTimestamp, block.timestamp, "added");
        vm.assertEq(node.leaveRequestTimestamp, 0, "leave request");
        vm.assertEq(node.latestLeaveRequestTimestamp, 0, "latest leave request");
        vm.assertEq(node.deposit, REQUIREMENT, "deposit");
        vm.assertEq(node.ed25519Pubkey, ed25519Key(2), "Ed25519 key");

        ServiceNode memory head = rewards.serviceNodes(0);
        vm.assertEq(head.next, 1, "first");
        vm.assertEq(head.prev, 3, "last");
        vm.assertEq(rewards.nextServiceNodeID(), 4, "next id");
        vm.assertEq(rewards.totalNodes(), 3, "nodes");
        vm.assertEq(rewards.blsNonSignerThreshold(), 1, "threshold");
        vm.assertEq(rewards.serviceNodeIDs(abi.encodePacked(blsKey(2).X, blsKey(2).Y)), 2, "id by BLS key");
        vm.assertEq(rewards.ed25519ToServiceNodeID(ed25519Key(2)), 2, "id by Ed25519 key");
        assertSameKey(rewards.aggregatePubkey(), keySum(1, 3), "sum of keys");
        (uint64[] memory ids, G1Point[] memory keys) = rewards.allServiceNodeIDs();
        vm.assertEq(ids.length, 3, "ids");
        for (uint256 i = 0; i < 3; ++i) {
            vm.assertEq(ids[i], i + 1, "order of registration");
            assertSameKey(keys[i], blsKey(i + 1), "keys");
        }
    }

    function test_the_deposit_is_the_requirement_of_the_day() public {
        addNode(1, wallet(1));
        vm.prank(owner);
        rewards.setStakingRequirement(120e9);
        addNode(2, wallet(2));
        vm.assertEq(rewards.serviceNodes(1).deposit, REQUIREMENT, "before");
        vm.assertEq(rewards.serviceNodes(2).deposit, 120e9, "after");
    }

    function only1(uint256 value) private pure returns (uint256[] memory values) {
        values = new uint256[](1);
        values[0] = value;
    }
}
