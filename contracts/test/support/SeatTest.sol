// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {ReservedContributor} from "../../src/interfaces/IServiceNodeContribution.sol";
import {BLSSignatureParams} from "../../src/libraries/Bls.sol";
import {G1Point} from "../../src/libraries/G1.sol";
import {ServiceNodeContribution} from "../../src/ServiceNodeContribution.sol";
import {StakingTest} from "./StakingTest.sol";
import {TrustingRewards} from "./TrustingRewards.sol";

/// @title Nodes with open seats, for contracts that stake on behalf of others.
abstract contract SeatTest is StakingTest {
    uint256 internal constant QUARTER = REQUIREMENT / 4;

    /// @dev Proofs of possession by node number: signing takes most of the time of a test.
    mapping(uint256 number => BLSSignatureParams) private proofs;

    /// @dev A signature for calls that are not to look at it.
    BLSSignatureParams internal noSignature;

    function _rewardsCode() internal override returns (address) {
        return address(new TrustingRewards());
    }

    function operatorOf(uint256 number) internal pure returns (address) {
        return wallet(1000 + number);
    }

    /// @notice Signs the proof of node `number` unless that was done: in setUp, it is done once for all fuzz runs.
    function rememberProof(uint256 number) internal {
        if (proofs[number].sigs0 == 0) proofs[number] = proof(number, operatorOf(number));
    }

    /// @notice A contribution contract of node `number` in which nobody has contributed.
    function deployNode(uint256 number, bool manualFinalize) internal returns (ServiceNodeContribution node) {
        rememberProof(number);
        BLSSignatureParams memory signature = proofs[number];
        G1Point memory key = blsKey(number);
        ReservedContributor[] memory none = new ReservedContributor[](0);
        vm.prank(operatorOf(number));
        node = ServiceNodeContribution(
            factory.deploy(key, signature, nodeParams(number), none, manualFinalize)
        );
    }

    /// @notice A contribution contract in which the operator has a quarter.
    function openNode(uint256 number) internal returns (ServiceNodeContribution node) {
        node = deployNode(number, false);
        contributeTo(node, operatorOf(number), QUARTER);
    }

    function contributeTo(ServiceNodeContribution node, address account, uint256 amount) internal {
        fund(account, address(node), amount);
        vm.prank(account);
        node.contributeFunds(amount, address(0));
    }

    /// @notice Lets another wallet fill the node, which then runs.
    function fillNode(ServiceNodeContribution node, uint256 number) internal returns (uint64 id) {
        id = rewards.nextServiceNodeID();
        contributeTo(node, wallet(2000 + number), REQUIREMENT - node.totalContribution());
        secretKeyOf[id] = secretKey(number);
    }

    function resetNode(ServiceNodeContribution node) internal {
        vm.prank(node.operator());
        node.reset();
    }

    function credit(address account, uint256 amount) internal {
        TrustingRewards(address(rewards)).credit(account, amount);
    }

    function removeNode(uint64 id) internal {
        TrustingRewards(address(rewards)).remove(id);
    }
}
